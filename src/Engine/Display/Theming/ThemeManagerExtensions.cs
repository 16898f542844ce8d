namespace OrchardCore.DisplayManagement.Theming;

public static class ThemeManagerExtensions
{
    public static async Task<ShapeTable> GetShapeTableAsync(this IThemeManager themeManager, IShapeTableManager shapeTableManager)
        => await shapeTableManager.GetShapeTableAsync((await themeManager.GetThemeAsync())?.Id);

    public static async Task<ShapeTable?> TryGetShapeTableAsync(this IThemeManager themeManager, IShapeTableManager shapeTableManager)
        => await themeManager.GetThemeAsync() is { } theme ? await shapeTableManager.GetShapeTableAsync(theme.Id) : null;
}
