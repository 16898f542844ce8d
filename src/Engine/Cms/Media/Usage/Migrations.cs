using OrchardCore.Data.Migration;
using OrchardSite.Engine.Cms.Media.Usage;
using YesSql.Sql;

namespace OrchardCore.Media;

/// <summary>The table that says which items use a file.</summary>
internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MediaUsageIndex>(table => table
            .Column<string>(nameof(MediaUsageIndex.Path), column => column.WithLength(1024))
            .Column<string>(nameof(MediaUsageIndex.ContentItemId), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<MediaUsageIndex>(table => table.CreateIndex(
            "IDX_MediaUsageIndex_Path",
            nameof(MediaUsageIndex.Path),
            "DocumentId"));

        return 1;
    }
}
