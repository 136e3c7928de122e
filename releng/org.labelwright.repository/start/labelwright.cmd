@echo off
rem Starts the workbench: labelwright [PROJECT.labelwright]
rem LABELWRIGHT_VMARGS adds arguments for Java.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA="
if exist "%HOME_DIR%jre\bin\java.exe" set "JAVA=%HOME_DIR%jre\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA set "JAVA=java.exe"
set "VERSION=0"
for /f "tokens=2 delims=. " %%v in ('call "%JAVA%" --version 2^>nul') do (
  set "VERSION=%%v"
  goto version_known
)
:version_known
if %VERSION% LSS 21 (
  echo labelwright: needs Java 21 or newer; install it or set JAVA_HOME to it 1>&2
  exit /b 1
)
set "LAUNCHER="
for %%f in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set VMARGS=--enable-native-access=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED -Djava.awt.headless=true
rem As in the script for other systems: an archive of the classes of a start, and optimising later.
if not defined LABELWRIGHT_CLI if not exist "%LOCALAPPDATA%\Labelwright" mkdir "%LOCALAPPDATA%\Labelwright"
set VMARGS_WORKBENCH=-XX:+AutoCreateSharedArchive -Xlog:cds*=off "-XX:SharedArchiveFile=%LOCALAPPDATA%\Labelwright\start.jsa" -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=40000 -XX:Tier4BackEdgeThreshold=200000
if defined LABELWRIGHT_CLI (
  "%JAVA%" %VMARGS% %LABELWRIGHT_VMARGS% -jar "%LAUNCHER%" -nosplash -application org.labelwright.cli.app -data @none %*
) else (
  "%JAVA%" %VMARGS% %VMARGS_WORKBENCH% %LABELWRIGHT_VMARGS% -jar "%LAUNCHER%" %*
)
exit /b %ERRORLEVEL%
