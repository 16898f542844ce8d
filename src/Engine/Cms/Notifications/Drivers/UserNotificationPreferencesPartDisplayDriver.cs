using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Cms.Notifications.ViewModels;

namespace OrchardSite.Engine.Cms.Notifications.Drivers;

/// <summary>In the editor of an account: by which ways it is told besides the list.</summary>
internal sealed class UserNotificationPreferencesPartDisplayDriver(IEnumerable<INotificationMethodProvider> providers)
    : SectionDisplayDriver<User, UserNotificationPreferencesPart>
{
    public override IDisplayResult? Edit(User user, UserNotificationPreferencesPart part, BuildEditorContext context)
        => providers.Any()
            ? Initialize<UserNotificationViewModel>("UserNotificationPreferencesPart_Edit", view => view.AvailableMethods =
            [
                .. providers.Select(provider => new SelectListItem(provider.Name, provider.Method, !part.Optout.Contains(provider.Method, StringComparer.OrdinalIgnoreCase))),
            ]).Location("Content:11")
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(User user, UserNotificationPreferencesPart part, UpdateEditorContext context)
    {
        var view = new UserNotificationViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        var known = providers.Select(provider => provider.Method).ToList();
        part.Methods = [.. known.Where(method => view.Methods.Contains(method, StringComparer.OrdinalIgnoreCase))];
        part.Optout = [.. known.Except(part.Methods)];
        return Edit(user, part, context);
    }
}
