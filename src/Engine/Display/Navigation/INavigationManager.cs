namespace OrchardCore.Navigation;

/// <summary>Builds a menu from all its providers: merged, ordered, without what the user may not open.</summary>
public interface INavigationManager
{
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
