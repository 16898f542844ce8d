using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardCore.Autoroute;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AutoroutePart), builder => builder
            .Attachable()
            .WithDescription("The item's address on the site."));

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContainedContentItemId", column => column.WithLength(26))
            .Column<string>("JsonPath", column => column.Unlimited())
            .Column<string>("Path", column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table
            .CreateIndex("IDX_AutoroutePartIndex_DocumentId", "DocumentId", "ContentItemId", "ContainedContentItemId", "Path", "Published", "Latest"));

        return 5;
    }
}
