using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents.Models;
using OrchardCore.Data.Migration;

namespace OrchardSite.Engine.Cms.Contents.Common;

/// <summary>The part that a type takes to have owner and date edited.</summary>
internal sealed class CommonPartMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CommonPart), part => part
            .Attachable()
            .WithDescription("Lets the owner of an item and the time that it was made be edited."));

        return 1;
    }
}
