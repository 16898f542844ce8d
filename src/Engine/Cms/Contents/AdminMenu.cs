using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.Contents;

/// <summary>Content in the admin's menu: the list, the list of each type, and a new item of each type; only what the user works with.</summary>
internal sealed class AdminMenu(ContentAccess access, IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var visible = await access.VisibleTypesAsync();
        if (visible.IsEmpty)
        {
            return;
        }

        var types = visible.Types.ToList();
        var creatable = new List<ContentTypeDefinition>();

        foreach (var type in types)
        {
            if (type.IsCreatable() && await access.MayCreateAsync(type.Name))
            {
                creatable.Add(type);
            }
        }

        builder.Add(S["Content"], NavigationConstants.AdminMenuContentPosition, content => AddLists(content.AddClass("content").Id("content"), types));

        if (creatable.Count > 0)
        {
            builder.Add(S["New"], "0.9", menu => AddCreators(menu.AddClass("new").Id("new"), creatable));
        }
    }

    private void AddLists(NavigationItemBuilder content, List<ContentTypeDefinition> types)
    {
        content.Add(S["Content Items"], "1", item => item
            .Action("List", "Admin", List(string.Empty))
            .LocalNav());

        foreach (var (type, index) in types.Select((type, index) => (type, index)))
        {
            content.Add(S[type.DisplayName], $"2.{index:000}", item => item
                .Action("List", "Admin", List(type.Name))
                .LocalNav());
        }
    }

    private void AddCreators(NavigationItemBuilder menu, List<ContentTypeDefinition> types)
    {
        foreach (var (type, index) in types.Select((type, index) => (type, index)))
        {
            menu.Add(S[type.DisplayName], $"1.{index:000}", item => item
                .Action("Create", "Admin", new RouteValueDictionary { ["area"] = "OrchardCore.Contents", ["id"] = type.Name })
                .LocalNav());
        }
    }

    private static RouteValueDictionary List(string contentType) =>
        new() { ["area"] = "OrchardCore.Contents", ["contentTypeId"] = contentType };
}
