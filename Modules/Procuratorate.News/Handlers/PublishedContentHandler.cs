using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using Procuratorate.News.Services;

namespace Procuratorate.News.Handlers;

/// <summary>
/// Has the columns, and which of them are blank, found anew when what visitors can read changes: at once for the unit of work that
/// changes it, for all others after the change is stored.
/// </summary>
public sealed class BlankColumnsHandler(ISignal signal, IColumnService columns) : ContentHandlerBase
{
    public override Task ImportedAsync(ImportContentContext context) => SignalAsync();

    public override Task UpdatedAsync(UpdateContentContext context) => SignalAsync();

    public override Task PublishedAsync(PublishContentContext context) => SignalAsync();

    public override Task UnpublishedAsync(PublishContentContext context) => SignalAsync();

    public override Task RemovedAsync(RemoveContentContext context) => SignalAsync();

    private Task SignalAsync()
    {
        columns.Forget();
        signal.DeferredSignalToken(BlankColumns.Changed);
        return Task.CompletedTask;
    }
}
