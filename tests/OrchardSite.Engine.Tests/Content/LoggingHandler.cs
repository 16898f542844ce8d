using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Tests.Content;

internal sealed class LoggingHandler(EventLog log, string name) : ContentHandlerBase
{
    public override Task PublishingAsync(PublishContentContext context) => Log("publishing");

    public override Task PublishedAsync(PublishContentContext context) => Log("published");

    public override Task ImportingAsync(ImportContentContext context) => Log($"importing {context.OriginalContentItem is not null}");

    private Task Log(string what)
    {
        log.Entries.Add($"{name} {what}");

        return Task.CompletedTask;
    }
}
