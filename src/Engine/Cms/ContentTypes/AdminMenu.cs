using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.ContentTypes;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .Id("design")
            .Add(S["Content Definition"], "1", definition => definition
                .AddClass("contentdefinition")
                .Id("contentdefinition")
                .Add(S["Content Types"], "1", types => types
                    .Action("List", "Admin", "OrchardCore.ContentTypes")
                    .Permission(ContentTypesPermissions.ViewContentTypes)
                    .LocalNav())
                .Add(S["Content Parts"], "2", parts => parts
                    .Action("ListParts", "Admin", "OrchardCore.ContentTypes")
                    .Permission(ContentTypesPermissions.ViewContentTypes)
                    .LocalNav())));

        return ValueTask.CompletedTask;
    }
}
