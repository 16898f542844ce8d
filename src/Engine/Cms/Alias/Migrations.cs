using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardCore.Alias;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AliasPart), builder => builder
            .Attachable()
            .WithDescription("A name by which templates find the item."));

        await SchemaBuilder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
            .Column<string>("Alias", column => column.WithLength(AliasPart.MaxAliasLength))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<bool>("Latest", column => column.WithDefault(false))
            .Column<bool>("Published", column => column.WithDefault(true)));

        await SchemaBuilder.AlterIndexTableAsync<AliasPartIndex>(table => table
            .CreateIndex("IDX_AliasPartIndex_DocumentId", "DocumentId", "Alias", "ContentItemId", "Published", "Latest"));

        return 2;
    }
}
