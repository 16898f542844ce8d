using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;
using OrchardSite.Engine.Display.Liquid.Values;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>Tags that need the request: links and forms to actions, the antiforgery token, the request's items.</summary>
internal sealed class RequestTags : ILiquidTagProvider
{
    public void AddTo(LiquidTagRegistry registry) => registry
        .RegisterEmptyTag("antiforgerytoken", WriteTokenAsync)
        .RegisterArgumentsTag("httpcontext_add_items", AddItemsAsync)
        .RegisterExpressionTag("httpcontext_remove_items", RemoveItemAsync)
        .RegisterArgumentsBlock("a", (given, statements, writer, encoder, context) => WriteElementAsync("a", "href", given, statements, writer, encoder, context))
        .RegisterArgumentsBlock("form", (given, statements, writer, encoder, context) => WriteElementAsync("form", "action", given, statements, writer, encoder, context));

    private static ValueTask<Completion> WriteTokenAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
        => new(TagContext.Write(writer, Token(context)));

    private static TagBuilder Token(TemplateContext context)
    {
        var tokens = context.Service<IAntiforgery>().GetAndStoreTokens(Request(context));
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["name"] = tokens.FormFieldName;
        input.Attributes["type"] = "hidden";
        input.Attributes["value"] = tokens.RequestToken;
        return input;
    }

    private static HttpContext Request(TemplateContext context) => LiquidGlobals.CurrentRequest(TagContext.Of(context))
        ?? throw TagContext.Error(context, $"this tag needs a request; the template is rendered outside of one.");

    private static async ValueTask<Completion> AddItemsAsync(IReadOnlyList<FilterArgument> given, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var items = Request(context).Items;
        foreach (var (name, value) in arguments.Named)
        {
            items[name] = value.ToObjectValue();
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> RemoveItemAsync(Expression expression, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        Request(context).Items.Remove((await expression.EvaluateAsync(context)).ToStringValue());
        return Completion.Normal;
    }

    private static async ValueTask<Completion> WriteElementAsync(
        string tag,
        string addressAttribute,
        IReadOnlyList<FilterArgument> given,
        IReadOnlyList<Statement> statements,
        TextWriter writer,
        TextEncoder encoder,
        TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var element = new TagBuilder(tag);
        var route = new RouteValueDictionary();
        foreach (var (name, value) in arguments.Named)
        {
            AddArgument(element, route, name, value.ToStringValue());
        }

        if (route.Count > 0)
        {
            element.Attributes[addressAttribute] = Address(route, context);
        }

        element.InnerHtml.SetHtmlContent(await context.RenderBlockAsync(statements, encoder));
        if (tag == "form" && IsPost(element))
        {
            element.InnerHtml.AppendHtml(Token(context));
        }

        return TagContext.Write(writer, element);
    }

    private static void AddArgument(TagBuilder element, RouteValueDictionary route, string name, string value)
    {
        switch (name)
        {
            // A form's own 'action' is the action of a controller, as in Razor.
            case "area" or "controller" or "action": route[name] = value; break;
            case var _ when name.StartsWith("route_", StringComparison.Ordinal) || name.StartsWith("route-", StringComparison.Ordinal):
                route[name[6..]] = value;
                break;
            default: element.Attributes[TagContext.AttributeName(name)] = value; break;
        }
    }

    private static bool IsPost(TagBuilder form)
        => form.Attributes.TryGetValue("method", out var method) && string.Equals(method, "post", StringComparison.OrdinalIgnoreCase);

    private static string Address(RouteValueDictionary route, TemplateContext context)
    {
        var request = Request(context);
        return context.Service<LinkGenerator>().GetPathByRouteValues(request, null, route)
            ?? throw TagContext.Error(context, $"no action answers to {string.Join(", ", route.Select(pair => $"{pair.Key}: {pair.Value}"))}.");
    }
}
