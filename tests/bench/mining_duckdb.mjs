// The directly-follows graph and the variants of a CSV by DuckDB's SQL, as one line of JSON with the time it took:
// node mining_duckdb.mjs LOG.csv. Needs the npm package @duckdb/node-api where node finds it.
import { DuckDBInstance } from "@duckdb/node-api";

const path = process.argv[2].replaceAll("'", "''");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const start = process.hrtime.bigint();
await connection.run(`create table log as select row_number() over () as line, case_id, activity, timestamp as time
  from read_csv('${path}')`);
const links = await connection.runAndReadAll(`select activity, next, count(*) as n, median(next_time - time) as wait
  from (select activity, time,
               lead(activity) over (partition by case_id order by time, line) as next,
               lead(time) over (partition by case_id order by time, line) as next_time
        from log)
  where next is not null group by all`);
const variants = await connection.runAndReadAll(`select variant, count(*) as n
  from (select string_agg(activity, '>' order by time, line) as variant from log group by case_id)
  group by variant order by n desc`);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({ links: links.currentRowCount, variants: variants.currentRowCount, seconds,
  peak_mb: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
