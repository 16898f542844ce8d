using OrchardCore.Data.Migration;
using OrchardCore.Notifications.Indexes;
using YesSql.Sql;

namespace OrchardCore.Notifications.Migrations;

/// <summary>The table of notifications. The class name is what a database remembers, so it is Orchard's.</summary>
internal sealed class NotificationMigrations : DataMigration
{
    private const int OrchardVersion = 2;

    public async Task<int> CreateAsync()
    {
        const string collection = NotificationConstants.NotificationCollection;
        await SchemaBuilder.CreateMapIndexTableAsync<NotificationIndex>(
            table => table
                .Column<string>(nameof(NotificationIndex.NotificationId), column => column.WithLength(26))
                .Column<string>(nameof(NotificationIndex.UserId), column => column.WithLength(26))
                .Column<bool>(nameof(NotificationIndex.IsRead))
                .Column<DateTime>(nameof(NotificationIndex.ReadAtUtc))
                .Column<DateTime>(nameof(NotificationIndex.CreatedAtUtc))
                .Column<string>(nameof(NotificationIndex.Content), column => column.WithLength(NotificationConstants.NotificationIndexContentLength)),
            collection);

        await SchemaBuilder.AlterIndexTableAsync<NotificationIndex>(
            table => table.CreateIndex(
                "IDX_NotificationIndex_UserId",
                "DocumentId",
                nameof(NotificationIndex.UserId),
                nameof(NotificationIndex.IsRead),
                nameof(NotificationIndex.CreatedAtUtc)),
            collection);

        // Not Orchard's: the bell is asked for on every page of the admin, and always by account.
        await SchemaBuilder.AlterIndexTableAsync<NotificationIndex>(
            table => table.CreateIndex(
                "IDX_NotificationIndex_Bell",
                nameof(NotificationIndex.UserId),
                nameof(NotificationIndex.IsRead),
                nameof(NotificationIndex.CreatedAtUtc)),
            collection);

        return OrchardVersion;
    }
}
