using OrchardSite.Bench;

var run = args switch
{
    ["bare", var url, var file] => BareEndpoint.RunAsync(url, file),
    ["plain", var url, var file] => PlainPage.RunAsync(url, file),
    _ => new BenchRun(BenchOptions.Read(args)).RunAsync(),
};
await run;
