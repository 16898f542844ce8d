using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;

namespace OrchardCore.Title;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(TitlePart), builder => builder
            .Attachable()
            .WithDescription("The item's title.")
            .WithDefaultPosition("0"));

        return 2;
    }
}
