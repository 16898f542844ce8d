using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Data.Migration;

namespace OrchardCore.Contents.AuditTrail;

/// <summary>The part that asks for comments.</summary>
internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AuditTrailPart), part => part
            .Attachable()
            .WithDescription("Lets editors say why they save; the audit trail shows it."));

        return 1;
    }
}
