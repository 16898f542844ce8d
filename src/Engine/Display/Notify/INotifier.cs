using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Messages to the user, shown on this page or, after a redirect, on the next.</summary>
public interface INotifier
{
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context);

    IList<NotifyEntry> List();
}
