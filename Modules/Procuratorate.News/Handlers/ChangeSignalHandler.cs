using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;

namespace Procuratorate.News.Handlers;

/// <summary>Signals that items with a part have changed; after the change is stored, as before it nothing has changed.</summary>
/// <param name="signal">The tenant's signals.</param>
/// <param name="changed">What is signalled.</param>
public abstract class ChangeSignalHandler<TPart>(ISignal signal, string changed) : ContentPartHandler<TPart>
    where TPart : ContentPart, new()
{
    public override Task ImportedAsync(ImportContentContext context, TPart part) => SignalAsync();

    public override Task UpdatedAsync(UpdateContentContext context, TPart part) => SignalAsync();

    public override Task PublishedAsync(PublishContentContext context, TPart part) => SignalAsync();

    public override Task UnpublishedAsync(PublishContentContext context, TPart part) => SignalAsync();

    public override Task RemovedAsync(RemoveContentContext context, TPart part) => SignalAsync();

    private Task SignalAsync()
    {
        signal.DeferredSignalToken(changed);
        return Task.CompletedTask;
    }
}
