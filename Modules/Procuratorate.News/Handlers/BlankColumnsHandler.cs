using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using Procuratorate.News.Services;

namespace Procuratorate.News.Handlers;

/// <summary>Has the blank columns found anew when what visitors can read changes; after the change is stored, as before it nothing has changed.</summary>
public sealed class BlankColumnsHandler(ISignal signal) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => SignalAsync();

    public override Task UnpublishedAsync(PublishContentContext context) => SignalAsync();

    public override Task RemovedAsync(RemoveContentContext context) => SignalAsync();

    private Task SignalAsync()
    {
        signal.DeferredSignalToken(BlankColumns.Changed);
        return Task.CompletedTask;
    }
}
