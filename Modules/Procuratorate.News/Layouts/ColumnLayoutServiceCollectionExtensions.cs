using Microsoft.Extensions.DependencyInjection;

namespace Procuratorate.News.Layouts;

/// <summary>Registers layouts of column pages.</summary>
public static class ColumnLayoutServiceCollectionExtensions
{
    /// <summary>Adds a layout that admins can give to a column.</summary>
    /// <typeparam name="TLayout">Made once a request.</typeparam>
    public static IServiceCollection AddColumnLayout<TLayout>(this IServiceCollection services)
        where TLayout : class, IColumnLayout => services.AddScoped<IColumnLayout, TLayout>();
}
