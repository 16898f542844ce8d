using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Settings;
using OrchardCore.Seo.Models;

namespace OrchardCore.Seo;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(SeoMetaPart), part => part
            .Attachable()
            .WithDescription("Says what search engines are told about a content item.")
            .WithField(nameof(SeoMetaPart.DefaultSocialImage), field => field
                .OfType("MediaField")
                .WithDisplayName("Default social image")
                .WithSettings(new MediaFieldSettings { Multiple = false }))
            .WithField(nameof(SeoMetaPart.OpenGraphImage), field => field
                .OfType("MediaField")
                .WithDisplayName("Open Graph image")
                .WithSettings(new MediaFieldSettings { Multiple = false }))
            .WithField(nameof(SeoMetaPart.TwitterImage), field => field
                .OfType("MediaField")
                .WithDisplayName("Twitter image")
                .WithSettings(new MediaFieldSettings { Multiple = false })));

        return 2;
    }
}
