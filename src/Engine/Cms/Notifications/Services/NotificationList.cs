using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Notifications.Models;
using OrchardSite.Engine.Cms.Notifications.ViewModels;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Cms.Notifications.Services;

/// <summary>The notifications of one account: nobody reaches those of another through it.</summary>
internal sealed class NotificationList(ISession session, IClock clock)
{
    private const string Collection = NotificationConstants.NotificationCollection;

    public async Task<(IReadOnlyList<Notification> Notifications, int Total)> FindAsync(string userId, NotificationListOptions options, int skip, int take)
    {
        var total = await Of(userId, options).CountAsync();
        var query = Of(userId, options);
        query = options.Order == NotificationOrder.Oldest ? query.OrderBy(index => index.CreatedAtUtc) : query.OrderByDescending(index => index.CreatedAtUtc);
        return (await query.Skip(skip).Take(take).ToAsyncEnumerable().ToListAsync(), total);
    }

    /// <summary>Marks notifications of the account as read or unread.</summary>
    public async Task<int> MarkAsync(string userId, IReadOnlyCollection<string> ids, bool read)
    {
        var notifications = await ChosenAsync(userId, ids);
        foreach (var notification in notifications)
        {
            notification.Put(new NotificationReadInfo { IsRead = read, ReadAtUtc = read ? clock.UtcNow : null });
            await session.SaveAsync(notification, collection: Collection);
        }

        return notifications.Count;
    }

    /// <summary>Marks a batch of the account's unread notifications as read.</summary>
    public async Task<int> MarkAllReadAsync(string userId, int take)
    {
        var ids = await session.QueryIndex<NotificationIndex>(index => index.UserId == userId && !index.IsRead, Collection)
            .OrderBy(index => index.CreatedAtUtc)
            .Take(take)
            .ToAsyncEnumerable()
            .Select(index => index.NotificationId)
            .ToListAsync();
        return await MarkAsync(userId, ids, read: true);
    }

    public async Task<int> RemoveAsync(string userId, IReadOnlyCollection<string> ids)
    {
        var notifications = await ChosenAsync(userId, ids);
        foreach (var notification in notifications)
        {
            session.Delete(notification, Collection);
        }

        return notifications.Count;
    }

    private async Task<List<Notification>> ChosenAsync(string userId, IReadOnlyCollection<string> ids)
        => ids.Count == 0
            ? []
            : await session.Query<Notification, NotificationIndex>(index => index.UserId == userId && index.NotificationId.IsIn(ids), Collection)
                .ToAsyncEnumerable()
                .ToListAsync();

    private IQuery<Notification, NotificationIndex> Of(string userId, NotificationListOptions options)
    {
        var query = session.Query<Notification, NotificationIndex>(index => index.UserId == userId, Collection);
        if (options.Status is { } status)
        {
            var read = status == NotificationStatus.Read;
            query = query.Where(index => index.IsRead == read);
        }

        if (!string.IsNullOrWhiteSpace(options.SearchText))
        {
            var text = options.SearchText.Trim();
            query = query.Where(index => index.Content!.Contains(text));
        }

        return query;
    }
}
