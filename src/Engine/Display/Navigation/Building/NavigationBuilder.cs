using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the items of a menu level.</summary>
public class NavigationBuilder
{
    private readonly List<MenuItem> _contained = [];

    public NavigationBuilder Add(
        LocalizedString caption, string? position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        var item = Begin(caption, position, priority);
        itemBuilder(item);
        return End(item, classes);
    }

    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(caption, null, itemBuilder, classes);

    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(NoCaption(), null, itemBuilder, classes);

    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string>? classes = null)
        => Add(caption, null, static _ => { }, classes);

    public NavigationBuilder Add(LocalizedString caption, string position, IEnumerable<string>? classes = null)
        => Add(caption, position, static _ => { }, classes);

    public async Task<NavigationBuilder> AddAsync(
        LocalizedString caption, string? position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        var item = Begin(caption, position, priority);
        await itemBuilder(item);
        return End(item, classes);
    }

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(caption, null, itemBuilder, classes);

    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(NoCaption(), null, itemBuilder, classes);

    public NavigationBuilder Remove(MenuItem item)
    {
        _contained.Remove(item);
        return this;
    }

    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        RemoveIn(_contained, match);
        return this;
    }

    public virtual List<MenuItem> Build() => _contained;

    internal void Contain(IEnumerable<MenuItem> items) => _contained.AddRange(items);

    private static LocalizedString NoCaption() => new(string.Empty, string.Empty);

    private static NavigationItemBuilder Begin(LocalizedString caption, string? position, int priority)
        => new NavigationItemBuilder().Caption(caption).Position(position!).Priority(priority);

    private static void RemoveIn(List<MenuItem> items, Predicate<MenuItem> match)
    {
        items.RemoveAll(match);
        foreach (var item in items)
        {
            RemoveIn(item.Items, match);
        }
    }

    private NavigationBuilder End(NavigationItemBuilder item, IEnumerable<string>? classes)
    {
        foreach (var name in classes ?? [])
        {
            item.AddClass(name);
        }

        _contained.AddRange(item.Build());
        return this;
    }
}
