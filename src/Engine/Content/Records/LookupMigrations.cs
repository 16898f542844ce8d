using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardSite.Engine.Content.Records;

/// <summary>
/// Indexes that begin with what is asked for; those of <see cref="OrchardCore.ContentManagement.Records.Migrations"/> begin with the document,
/// and would be read whole for an item of which only the id is known. A list's indexes end with what its filter needs, so that the pages
/// before the one that is shown are passed over in the index alone.
/// </summary>
internal sealed class LookupMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_ContentItemId", "ContentItemId", "Latest", "Published", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_ContentItemVersionId", "ContentItemVersionId", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_ContentType", "ContentType", "Published", "CreatedUtc", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_Modified", "Latest", "ModifiedUtc", "Id", "ContentType", "Published", "Owner", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_Created", "Latest", "CreatedUtc", "Id", "ContentType", "Published", "Owner", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_Published", "Latest", "PublishedUtc", "Id", "ContentType", "Published", "Owner", "DocumentId");
        });

        return 1;
    }
}
