using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>Indexes that begin with what is asked for: who has a path, and which paths an item has.</summary>
internal sealed class LookupMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
        {
            table.CreateIndex("IDX_AutoroutePartIndex_Path", "Path", "Published", "Latest");
            table.CreateIndex("IDX_AutoroutePartIndex_ContentItemId", "ContentItemId", "Published");
        });

        return 1;
    }
}
