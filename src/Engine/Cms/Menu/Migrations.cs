using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace OrchardCore.Menu;

/// <summary>The content types Menu and LinkMenuItem.</summary>
internal sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync("Menu", menu => menu
            .Draftable()
            .Versionable()
            .Creatable()
            .Listable()
            .WithPart("TitlePart", part => part.WithPosition("0"))
            .WithPart("AliasPart", part => part
                .WithPosition("1")
                .WithSettings(new AliasPartSettings { Pattern = "{{ ContentItem | display_text | slugify }}" }))
            .WithPart("MenuPart", part => part.WithPosition("2"))
            .WithPart("MenuItemsListPart", part => part.WithPosition("3")));

        await contentDefinitionManager.AlterTypeDefinitionAsync("LinkMenuItem", item => item
            .WithDisplayName("Link Menu Item")
            .Stereotype("MenuItem")
            .WithPart("LinkMenuItemPart"));

        return 4;
    }
}
