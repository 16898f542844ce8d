using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;

namespace Procuratorate.Cases.Handlers;

/// <summary>Has the cases counted anew when what visitors can read of them changes; after the change is stored, as before it nothing has changed.</summary>
public sealed class CaseTalliesHandler(ISignal signal) : ContentPartHandler<CasePart>
{
    public override Task ImportedAsync(ImportContentContext context, CasePart part) => SignalAsync();

    public override Task UpdatedAsync(UpdateContentContext context, CasePart part) => SignalAsync();

    public override Task PublishedAsync(PublishContentContext context, CasePart part) => SignalAsync();

    public override Task UnpublishedAsync(PublishContentContext context, CasePart part) => SignalAsync();

    public override Task RemovedAsync(RemoveContentContext context, CasePart part) => SignalAsync();

    private Task SignalAsync()
    {
        signal.DeferredSignalToken(CaseTallies.Changed);
        return Task.CompletedTask;
    }
}
