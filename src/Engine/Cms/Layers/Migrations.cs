using OrchardCore.Data.Migration;
using OrchardCore.Layers.Indexes;
using YesSql.Sql;

namespace OrchardCore.Layers;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LayerMetadataIndex>(table => table
            .Column<string>(nameof(LayerMetadataIndex.Zone), column => column.WithLength(64)));

        await SchemaBuilder.AlterIndexTableAsync<LayerMetadataIndex>(table => table
            .CreateIndex("IDX_LayerMetadataIndex_DocumentId", "DocumentId", nameof(LayerMetadataIndex.Zone)));

        return 2;
    }
}
