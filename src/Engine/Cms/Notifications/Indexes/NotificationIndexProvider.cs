using System.Text.RegularExpressions;
using OrchardCore.Entities;
using OrchardCore.Notifications.Models;
using YesSql.Indexes;

namespace OrchardCore.Notifications.Indexes;

/// <summary>Writes <see cref="NotificationIndex"/>.</summary>
public partial class NotificationIndexProvider : IndexProvider<Notification>
{
    public NotificationIndexProvider() => CollectionName = NotificationConstants.NotificationCollection;

    public override void Describe(DescribeContext<Notification> context) => context.For<NotificationIndex>()
        .Map(notification =>
        {
            var read = notification.GetOrCreate<NotificationReadInfo>();
            return new NotificationIndex
            {
                NotificationId = notification.NotificationId,
                UserId = notification.UserId,
                CreatedAtUtc = notification.CreatedUtc,
                IsRead = read.IsRead,
                ReadAtUtc = read.ReadAtUtc,
                Content = ContentOf(notification),
            };
        });

    public static string StripHTML(string? html) => string.IsNullOrEmpty(html) ? string.Empty : Tag().Replace(html, string.Empty);

    private static string ContentOf(Notification notification)
    {
        var body = notification.GetOrCreate<NotificationBodyInfo>();
        var content = $"{notification.Subject} {StripHTML(notification.Summary)} {body.TextBody}".Trim();
        return content.Length > NotificationConstants.NotificationIndexContentLength ? content[..NotificationConstants.NotificationIndexContentLength] : content;
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
