using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardCore.ContentManagement.Records;

/// <summary>Makes the table of the content item index. The numbers are those of the databases that are already there.</summary>
internal sealed class Migrations : DataMigration
{
    private const int IdSize = 26;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(IdSize))
            .Column<string>("ContentItemVersionId", column => column.WithLength(IdSize))
            .Column<bool>("Latest")
            .Column<bool>("Published")
            .Column<string>("ContentType", column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>("ModifiedUtc", column => column.Nullable())
            .Column<DateTime>("PublishedUtc", column => column.Nullable())
            .Column<DateTime>("CreatedUtc", column => column.Nullable())
            .Column<string>("Owner", column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>("Author", column => column.Nullable().WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>("DisplayText", column => column.Nullable().WithLength(ContentItemIndex.MaxDisplayTextSize)));

        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_ContentItemIndex_DocumentId_ContentType", "DocumentId", "ContentType", "CreatedUtc", "ModifiedUtc", "PublishedUtc", "Published", "Latest");
            table.CreateIndex("IDX_ContentItemIndex_DocumentId_Owner", "DocumentId", "Owner", "Published", "Latest");
            table.CreateIndex("IDX_ContentItemIndex_DocumentId_Author", "DocumentId", "Author", "Published", "Latest");
            table.CreateIndex("IDX_ContentItemIndex_DocumentId_DisplayText", "DocumentId", "DisplayText", "Published", "Latest");
        });

        return 6;
    }
}
