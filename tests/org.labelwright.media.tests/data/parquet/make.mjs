import { parquetWriteFile, schemaFromColumnData } from 'hyparquet-writer'
import { mkdirSync } from 'fs'
const out = process.argv[2]; mkdirSync(out, { recursive: true })
const n = 1000, range = f => Array.from({ length: n }, (_, i) => f(i))
const start = BigInt(Date.UTC(2026, 0, 1)) // milliseconds
const stamp = (name, utc, unit, optional) => ({ name, type: 'INT64', repetition_type: optional ? 'OPTIONAL' : 'REQUIRED', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: utc, unit } })
function write(file, columnData, schemaOverrides = {}, options = {}) {
	for (const c of columnData) if (schemaOverrides[c.name]) delete c.type
	const schema = schemaFromColumnData({ columnData, schemaOverrides })
	parquetWriteFile({ filename: out + '/' + file, columnData: columnData.map(({ name, data }) => ({ name, data })), schema, ...options })
}
// a row every 1.5 seconds, in four groups of rows
write('utc-micros.parquet', [
	{ name: 'kind', data: range(i => i % 3 ? 'pump' : 'valve'), type: 'STRING' },
	{ name: 'time', data: range(i => start * 1000n + BigInt(i) * 1500000n) },
	{ name: 'pressure [bar]', data: range(i => i % 7 == 3 ? null : i == 5 ? NaN : i / 8), type: 'DOUBLE' },
	{ name: 'flow', data: range(i => i / 4), type: 'FLOAT' },
	{ name: 'count', data: range(i => i - 500), type: 'INT32' },
	{ name: 'unsigned', data: range(i => i == 9 ? 4294967295 : i) },
	{ name: 'large', data: range(i => BigInt(i) * 10000000000n), type: 'INT64' },
	{ name: 'on', data: range(i => i % 2 == 0), type: 'BOOLEAN' },
	{ name: 'price', data: range(i => i / 100) },
	{ name: 'half', data: range(i => i / 2), type: 'FLOAT16' },
], { time: stamp('time', true, 'MICROS'), unsigned: { name: 'unsigned', type: 'INT32', converted_type: 'UINT_32', repetition_type: 'REQUIRED' },
	price: { name: 'price', type: 'INT32', converted_type: 'DECIMAL', scale: 2, precision: 9, repetition_type: 'REQUIRED' } }, { rowGroupSize: 300 })
// a row every 1500 nanoseconds on a clock without a zone; no time in the fourth row
write('local-nanos.parquet', [
	{ name: 'index', data: range(i => i == 3 ? null : start * 1000000n + BigInt(i) * 1500n) },
	{ name: 'value', data: range(i => i), type: 'DOUBLE' },
], { index: stamp('index', false, 'NANOS', true) }, { codec: 'UNCOMPRESSED' })
// the older mark for milliseconds, which is of UTC
write('millis.parquet', [
	{ name: 'value', data: range(i => i), type: 'DOUBLE' },
	{ name: 'time', data: range(i => new Date(Number(start) + i * 20)), type: 'TIMESTAMP' },
])
// dates as texts, numbers as texts
write('texts.parquet', [
	{ name: 'when', data: range(i => `1/${1 + Math.floor(i / 50)}/2026 ${i % 50 < 25 ? 9 : 1}:${String(10 + i % 25)} ${i % 50 < 25 ? 'AM' : 'PM'}`), type: 'STRING' },
	{ name: 'value', data: range(i => i % 10 == 9 ? '' : String(i / 2)), type: 'STRING' },
])
// numbers of a unit, and days
write('numbers.parquet', [
	{ name: 't_ms', data: range(i => 250 + i * 0.5), type: 'DOUBLE' },
	{ name: 'value', data: range(i => i), type: 'INT32' },
])
write('days.parquet', [
	{ name: 'day', data: range(i => 20454 + i) },
	{ name: 'value', data: range(i => i), type: 'INT32' },
], { day: { name: 'day', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' } })
// no values over time
write('people.parquet', [
	{ name: 'name', data: range(i => 'n' + i), type: 'STRING' },
	{ name: 'text', data: range(i => 'some text'), type: 'STRING' },
])
