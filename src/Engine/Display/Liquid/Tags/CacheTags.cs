using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardCore.DynamicCache;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>
/// <c>cache</c> keeps what stands in it; the other tags say of the innermost fragment what it depends on and how long it lives.
/// Without the feature Dynamic Cache all is rendered each time.
/// </summary>
internal sealed class CacheTags : ILiquidTagProvider
{
    public void AddTo(LiquidTagRegistry registry) => registry
        .RegisterArgumentsBlock("cache", CacheAsync)
        .RegisterExpressionTag("cache_dependency", (given, _, _, context) => AlterAsync(given, context, (scope, value) => scope.AddDependencies(value.ToStringValue())))
        .RegisterExpressionTag("cache_expires_on", (given, _, _, context) => AlterAsync(given, context, (scope, value) => scope.WithExpiryOn(Moment(value, context))))
        .RegisterExpressionTag("cache_expires_after", (given, _, _, context) => AlterAsync(given, context, (scope, value) => scope.WithExpiryAfter(Duration("cache_expires_after", value.ToStringValue(), context))))
        .RegisterExpressionTag("cache_expires_sliding", (given, _, _, context) => AlterAsync(given, context, (scope, value) => scope.WithExpirySliding(Duration("cache_expires_sliding", value.ToStringValue(), context))));

    /// <summary>Reads how long something lives.</summary>
    public static TimeSpan Duration(string name, string text, TemplateContext context)
        => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration)
            ? duration
            : throw TagContext.Error(context, $"'{text}' in '{name}' is not a time; five minutes are written as 00:05:00.");

    private static async ValueTask<Completion> CacheAsync(IReadOnlyList<FilterArgument> given, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var services = TagContext.Of(context).Services;
        if (services.GetService<IDynamicCacheService>() is not { } cache)
        {
            return await StatementList.WriteToAsync(statements, writer, encoder, context);
        }

        var scopes = services.GetRequiredService<ICacheScopeManager>();
        var fragment = Describe(await TagArguments.EvaluateAsync(given, context), context);
        scopes.EnterScope(fragment);
        try
        {
            if (await cache.GetCachedValueAsync(fragment) is { } kept)
            {
                return TagContext.Write(writer, new HtmlString(kept));
            }

            var output = LiquidOutput.For(context);
            var completion = await StatementList.WriteToAsync(statements, output, encoder, context);
            if (completion == Completion.Normal)
            {
                await cache.SetCachedValueAsync(fragment, output.ToString());
            }

            TagContext.Write(writer, output);
            return completion;
        }
        finally
        {
            scopes.ExitScope();
        }
    }

    private static CacheContext Describe(TagArguments arguments, TemplateContext context)
    {
        var id = arguments.Text("id", 0) ?? arguments.Text("cache_id") ?? throw TagContext.Error(context, $"'cache' needs a name for what it keeps.");
        var fragment = new CacheContext(id)
            .AddContext([.. arguments.Words("contexts"), .. arguments.Words("vary_by")])
            .AddTag(arguments.Words("dependencies"));
        if (arguments.Text("expires_after") is { } after)
        {
            fragment.WithExpiryAfter(Duration("expires_after", after, context));
        }

        if (arguments.Text("expires_sliding") is { } sliding)
        {
            fragment.WithExpirySliding(Duration("expires_sliding", sliding, context));
        }

        return arguments.Get("expires_on") is { } on && !on.IsNil() ? fragment.WithExpiryOn(Moment(on, context)) : fragment;
    }

    private static async ValueTask<Completion> AlterAsync(Expression given, TemplateContext context, Action<ICacheScopeManager, FluidValue> alter)
    {
        var value = await given.EvaluateAsync(context);
        if (TagContext.Of(context).Services.GetService<ICacheScopeManager>() is { } scopes)
        {
            alter(scopes, value);
        }

        return Completion.Normal;
    }

    private static DateTimeOffset Moment(FluidValue value, TemplateContext context) => value.ToObjectValue() switch
    {
        DateTimeOffset moment => moment,
        DateTime { Kind: DateTimeKind.Unspecified } time => new DateTimeOffset(time, TimeSpan.Zero),
        DateTime time => new DateTimeOffset(time),
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        _ => throw TagContext.Error(context, $"'{value.ToStringValue()}' is not a date and time."),
    };
}
