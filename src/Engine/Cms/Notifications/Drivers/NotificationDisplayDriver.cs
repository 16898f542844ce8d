using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardSite.Engine.Cms.Notifications.ViewModels;

namespace OrchardSite.Engine.Cms.Notifications.Drivers;

/// <summary>A notification's place in the list.</summary>
internal sealed class NotificationDisplayDriver : DisplayDriver<Notification>
{
    public override IDisplayResult? Display(Notification notification, BuildDisplayContext context)
        => Initialize<NotificationItemViewModel>("NotificationItem", view =>
        {
            view.Notification = notification;
            view.Body = notification.GetOrCreate<NotificationBodyInfo>();
            view.ReadInfo = notification.GetOrCreate<NotificationReadInfo>();
        }).Location("SummaryAdmin", "Content:5");
}
