using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.Notifications.ViewModels;

internal sealed record ListNotificationsViewModel(NotificationListOptions Options, IReadOnlyList<IShape> Notifications, int Total, IShape Pager);
