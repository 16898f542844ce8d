using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql.Sql;

namespace OrchardCore.PublishLater;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PublishLaterPart), builder => builder
            .Attachable()
            .WithDescription("Publishes an item at a time that was set."));

        await SchemaBuilder.CreateMapIndexTableAsync<PublishLaterPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<DateTime>("ScheduledPublishDateTimeUtc")
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<PublishLaterPartIndex>(table => table
            .CreateIndex("IDX_PublishLaterPartIndex_DocumentId", "Id", "DocumentId", "ContentItemId", "ScheduledPublishDateTimeUtc", "Published", "Latest"));

        return 3;
    }
}
