using OrchardSite.Bench;

if (args is ["bare", var url, var file])
{
    await BareEndpoint.RunAsync(url, file);
    return;
}

await new BenchRun(BenchOptions.Read(args)).RunAsync();
