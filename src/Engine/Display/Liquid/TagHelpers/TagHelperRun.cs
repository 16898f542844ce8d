using System.Collections;
using System.Text.Encodings.Web;
using Fluid.Ast;
using Microsoft.AspNetCore.Razor.Runtime.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Display.Liquid.Tags;

namespace OrchardSite.Engine.Display.Liquid.TagHelpers;

/// <summary>Has the tag helpers of one element write it.</summary>
internal sealed class TagHelperRun(LiquidTemplateContext context, TextEncoder encoder)
{
    // What a tag helper hands to those inside it.
    private const string Items = "TagHelperItems";

    private static readonly TagHelperRunner _runner = new();

    public async Task<IHtmlContent> RenderAsync(string tag, IReadOnlyList<GivenAttribute> attributes, IReadOnlyList<Statement>? statements)
    {
        var found = context.Services.GetRequiredService<TagHelperTable>().Find(tag, attributes);
        if (found.Count == 0)
        {
            throw TagContext.Error(context, $"no tag helper works on '{tag}' with these attributes ({string.Join(", ", attributes.Select(attribute => attribute.HtmlName))}).");
        }

        var outer = context.AmbientValues.TryGetValue(Items, out var given) ? (IDictionary<object, object>)given : new Dictionary<object, object>();
        LiquidOutput? inner = null;
        var execution = new TagHelperExecutionContext(
            tag,
            found.Any(pair => pair.Target.TagStructure == TagStructure.WithoutEndTag) ? TagMode.SelfClosing : TagMode.StartTagAndEndTag,
            new Dictionary<object, object>(outer),
            Guid.NewGuid().ToString("N"),
            async () => inner = await context.RenderBlockAsync(statements ?? [], encoder),
            _ => { },
            () => Content(inner));
        Fill(execution, found.Select(pair => pair.Helper), attributes);
        context.AmbientValues[Items] = execution.Items;
        try
        {
            await _runner.RunAsync(execution);
            if (!execution.Output.IsContentModified)
            {
                await execution.SetOutputContentAsync();
            }
        }
        finally
        {
            context.AmbientValues[Items] = outer;
        }

        return execution.Output;
    }

    private static DefaultTagHelperContent Content(LiquidOutput? inner)
    {
        var content = new DefaultTagHelperContent();
        if (inner is not null)
        {
            content.AppendHtml(inner);
        }

        return content;
    }

    private void Fill(TagHelperExecutionContext execution, IEnumerable<KnownTagHelper> helpers, IReadOnlyList<GivenAttribute> attributes)
    {
        var values = new TagHelperValues(context);
        var taken = new HashSet<GivenAttribute>();
        foreach (var helper in helpers)
        {
            var instance = (ITagHelper)ActivatorUtilities.CreateInstance(context.Services, helper.Type);
            helper.ViewContexts.ToList().ForEach(property => property.SetValue(instance, values.ViewContext));
            execution.Add(instance);
            foreach (var attribute in attributes)
            {
                if (Bind(instance, helper, attribute, values) is { } bound)
                {
                    taken.Add(attribute);
                    execution.AddTagHelperAttribute(bound.Name, bound.Value, HtmlAttributeValueStyle.DoubleQuotes);
                }
            }
        }

        foreach (var attribute in attributes.Where(attribute => !taken.Contains(attribute)))
        {
            execution.AddHtmlAttribute(attribute.HtmlName, attribute.Value.ToStringValue(), HtmlAttributeValueStyle.DoubleQuotes);
        }
    }

    private static (string Name, object? Value)? Bind(ITagHelper instance, KnownTagHelper helper, GivenAttribute attribute, TagHelperValues values)
    {
        foreach (var (property, name) in helper.Bound)
        {
            if (attribute.Is(name))
            {
                var value = values.Convert(attribute.Value, property.PropertyType, name);
                property.SetValue(instance, value);
                return (name, value);
            }
        }

        foreach (var (property, prefix) in helper.Prefixed)
        {
            if (attribute.Behind(prefix) is { } key && property.GetValue(instance) is IDictionary dictionary)
            {
                var value = values.Convert(attribute.Value, property.PropertyType.GetGenericArguments()[^1], prefix + key);
                dictionary[key] = value;
                return (prefix + key, value);
            }
        }

        return null;
    }
}
