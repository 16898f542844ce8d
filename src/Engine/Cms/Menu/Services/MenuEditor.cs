using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardSite.Engine.Cms.Contents.Trees;
using YesSql;

namespace OrchardSite.Engine.Cms.Menu.Services;

/// <summary>Changes single items of a menu.</summary>
internal sealed class MenuEditor(IContentManager contentManager, IContentDefinitionManager contentDefinitionManager, ISession session)
    : ItemTreeEditor(contentManager, contentDefinitionManager, session, "Menu", MenuItems.Tree)
{
    protected override JsonArray Copy(ContentItem owner) => MenuItems.Copy(owner);

    protected override void Put(ContentItem owner, JsonArray items) => MenuItems.Put(owner, items);
}
