using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using Procuratorate.News.Services;

namespace Procuratorate.News.Handlers;

/// <summary>
/// Has the columns, and which of them are blank, found anew when what visitors can read changes: at once for the unit of work that
/// changes it, for all others after the change is stored. With them go the kept parts of pages that depend on <see cref="Tag"/>.
/// </summary>
public sealed class PublishedContentHandler(ISignal signal, IColumnService columns) : ContentHandlerBase
{
    /// <summary>What a part of a page depends on that lists content: <c>{% cache "…", dependencies: "published-content" %}</c>.</summary>
    public const string Tag = "published-content";

    private bool _isNoted;

    public override Task ImportedAsync(ImportContentContext context) => SignalAsync();

    public override Task UpdatedAsync(UpdateContentContext context) => SignalAsync();

    public override Task PublishedAsync(PublishContentContext context) => SignalAsync();

    public override Task UnpublishedAsync(PublishContentContext context) => SignalAsync();

    public override Task RemovedAsync(RemoveContentContext context) => SignalAsync();

    private Task SignalAsync()
    {
        columns.Forget();
        signal.DeferredSignalToken(BlankColumns.Changed);
        if (!_isNoted)
        {
            _isNoted = true;
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<ITagCache>().RemoveTagAsync(Tag));
        }

        return Task.CompletedTask;
    }
}
