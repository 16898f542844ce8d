using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardSite.Engine.Display.Notify;

internal sealed class Notifier : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) => AddAsync(type, message, null);

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context)
    {
        _entries.Add(new NotifyEntry
        {
            Type = type,
            Message = message,
            DismissalMilliseconds = context?.DismissalMilliseconds,
        });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}
