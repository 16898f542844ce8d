using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Describes an item and, as a builder itself, its children.</summary>
public class NavigationItemBuilder : NavigationBuilder
{
    private readonly MenuItem _item;

    public NavigationItemBuilder() => _item = new MenuItem();

    public NavigationItemBuilder(MenuItem existingItem)
    {
        _item = existingItem ?? throw new ArgumentNullException(nameof(existingItem));
        Contain(existingItem.Items);
    }

    public NavigationItemBuilder Caption(LocalizedString caption) => With(item => item.Text = caption);

    public NavigationItemBuilder Position(string position) => With(item => item.Position = position);

    public NavigationItemBuilder Priority(int priority) => With(item => item.Priority = priority);

    public NavigationItemBuilder Url(string url) => With(item => item.Url = url);

    public NavigationItemBuilder Target(string target) => With(item => item.Target = target);

    public NavigationItemBuilder Culture(string culture) => With(item => item.Culture = culture);

    public NavigationItemBuilder Id(string id) => With(item => item.Id = id);

    public NavigationItemBuilder MenuName(string name) => With(item => item.MenuName = name);

    public NavigationItemBuilder AddClass(string className)
        => With(item =>
        {
            if (!item.Classes.Contains(className))
            {
                item.Classes.Add(className);
            }
        });

    public NavigationItemBuilder RemoveClass(string className) => With(item => item.Classes.Remove(className));

    public NavigationItemBuilder LinkToFirstChild(bool value) => With(item => item.LinkToFirstChild = value);

    public NavigationItemBuilder LocalNav() => Local(true);

    public NavigationItemBuilder Local(bool value) => With(item => item.LocalNav = value);

    public NavigationItemBuilder Permission(OrchardCore.Security.Permissions.Permission permission)
        => With(item => item.Permissions.Add(permission));

    public NavigationItemBuilder Permissions(IEnumerable<OrchardCore.Security.Permissions.Permission> permissions)
        => With(item => item.Permissions.AddRange(permissions));

    public NavigationItemBuilder Resource(object? resource) => With(item => item.Resource = resource);

    public override List<MenuItem> Build()
    {
        _item.Items = base.Build();
        return [_item];
    }

    public NavigationItemBuilder Action(RouteValueDictionary? values)
        => values is null ? this : Action(null!, null!, values);

    public NavigationItemBuilder Action(string actionName) => Action(actionName, null!, new RouteValueDictionary());

    public NavigationItemBuilder Action(string actionName, string controllerName) => Action(actionName, controllerName, new RouteValueDictionary());

    public NavigationItemBuilder Action(string actionName, string controllerName, object? values)
        => Action(actionName, controllerName, new RouteValueDictionary(values));

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName)
        => Action(actionName, controllerName, areaName, new RouteValueDictionary());

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName, RouteValueDictionary? values)
        => Action(actionName, controllerName, new RouteValueDictionary(values ?? []) { ["area"] = areaName });

    public NavigationItemBuilder Action(string actionName, string controllerName, RouteValueDictionary? values)
    {
        var routeValues = values is null ? new RouteValueDictionary() : new RouteValueDictionary(values);
        if (!string.IsNullOrEmpty(actionName))
        {
            routeValues["action"] = actionName;
        }

        if (!string.IsNullOrEmpty(controllerName))
        {
            routeValues["controller"] = controllerName;
        }

        return With(item => item.RouteValues = routeValues);
    }

    private NavigationItemBuilder With(Action<MenuItem> change)
    {
        change(_item);
        return this;
    }
}
