using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentPreview.Models;
using OrchardCore.Data.Migration;

namespace OrchardCore.ContentPreview;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PreviewPart), builder => builder
            .Attachable()
            .WithDescription("Shows items on a page of your choice while they are being written."));
        return 1;
    }
}
