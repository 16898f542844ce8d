using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using OrchardSite.Engine.Display.Razor.Layouts;
using OrchardSite.Engine.Display.Templates;

namespace OrchardSite.Engine.Display.Razor;

/// <summary>Makes pages of compiled views; their constructors are compiled once for all tenants.</summary>
internal sealed class SharedPageFactory(ModuleViews views) : IRazorPageFactoryProvider
{
    /// <summary>The start of every main page, wherever it lies.</summary>
    public const string ViewStartPath = "/_ViewStart.cshtml";

    /// <summary>The layout page, which hands the page to the theme's layout shape.</summary>
    public const string LayoutPath = "/_ThemeLayout.cshtml";

    private readonly ConcurrentDictionary<string, RazorPageFactoryResult> _factories = new(StringComparer.OrdinalIgnoreCase);

    public RazorPageFactoryResult CreateFactory(string relativePath) => _factories.GetOrAdd(relativePath, Build);

    private RazorPageFactoryResult Build(string path)
    {
        var type = path switch
        {
            ViewStartPath => typeof(ThemeViewStart),
            LayoutPath => typeof(ThemeLayout),
            _ => views.Views.GetValueOrDefault(path),
        };
        var descriptor = new CompiledViewDescriptor { RelativePath = path, ExpirationTokens = [] };
        return type is null
            ? new RazorPageFactoryResult(descriptor, razorPageFactory: null)
            : new RazorPageFactoryResult(descriptor, Compile(type, path));
    }

    private static Func<IRazorPage> Compile(Type type, string path)
    {
        var page = Expression.MemberInit(
            Expression.New(type),
            Expression.Bind(typeof(Microsoft.AspNetCore.Mvc.Razor.RazorPageBase).GetProperty(nameof(IRazorPage.Path))!, Expression.Constant(path)));
        return Expression.Lambda<Func<IRazorPage>>(page).Compile();
    }
}
