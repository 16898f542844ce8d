using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Contents.Scheduling;

/// <summary>Does the same to many items, each in a unit of work of its own: one that fails neither stops the others nor undoes what was done to them.</summary>
internal static partial class ItemByItem
{
    /// <summary>How many items a run takes at most; what is beyond is due in a minute's time as well.</summary>
    public const int Most = 1000;

    /// <param name="work">Gets the services of the item's own scope, whose session is committed when the work returns.</param>
    public static async Task RunAsync(IEnumerable<string> contentItemIds, Func<IServiceProvider, string, Task> work, ILogger logger, CancellationToken cancellationToken)
    {
        foreach (var contentItemId in contentItemIds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await ShellScope.UsingChildScopeAsync(scope => work(scope.ServiceProvider, contentItemId));
            }
            catch (Exception e) when (!e.IsFatal())
            {
                LogFailed(logger, e, contentItemId);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was due for the content item '{ContentItemId}' failed; it is tried again in a minute.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string contentItemId);
}
