using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using Procuratorate.News;
using Procuratorate.Seo.LegacyPaths;
using YesSql.Sql;

namespace Procuratorate.Seo;

/// <summary>Makes the table of old addresses.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(LegacyPathsPart), part => part
            .Attachable()
            .WithDisplayName("旧网址")
            .WithDescription("The addresses that a page had on an earlier site."));

        await SchemaBuilder.CreateMapIndexTableAsync<LegacyPathIndex>(table => table
            .Column<string>(nameof(LegacyPathIndex.TargetId), column => column.WithLength(26))
            .Column<string>(nameof(LegacyPathIndex.Path), column => column.WithLength(LegacyPath.MaxLength)));
        await SchemaBuilder.AlterIndexTableAsync<LegacyPathIndex>(table => table.CreateIndex(
            "IDX_LegacyPathIndex_Path",
            nameof(LegacyPathIndex.Path)));
        await GiveOldAddressesToPagesAsync();
        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await GiveOldAddressesToPagesAsync();
        return 2;
    }

    private Task GiveOldAddressesToPagesAsync() => definitions.AlterTypeDefinitionAsync(
        NewsConstants.PageType,
        type => type.WithPart(nameof(LegacyPathsPart), part => part.WithPosition("10")));
}
