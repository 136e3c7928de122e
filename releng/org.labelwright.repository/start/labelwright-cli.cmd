@echo off
rem The command line: labelwright-cli --help
setlocal
set LABELWRIGHT_CLI=1
call "%~dp0labelwright.cmd" %*
exit /b %ERRORLEVEL%
