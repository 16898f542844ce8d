namespace OrchardCore.Navigation;

/// <summary>Adds items to menus.</summary>
public interface INavigationProvider
{
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
