using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>HTML as a Liquid value: written as it is.</summary>
public class HtmlContentValue(IHtmlContent value) : FluidValue
{
    public override FluidValues Type => FluidValues.String;

    public override bool Equals(FluidValue? other)
        => other is HtmlContentValue html ? ReferenceEquals(ToObjectValue(), html.ToObjectValue()) || ToStringValue() == html.ToStringValue()
            : other is StringValue && ToStringValue() == other.ToStringValue();

    public override bool Equals(object? other) => other is FluidValue fluidValue && Equals(fluidValue);

    public override int GetHashCode() => ToStringValue().GetHashCode(StringComparison.Ordinal);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue()
        => decimal.TryParse(ToStringValue(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public override string ToStringValue()
    {
        if (value is LiquidOutput output)
        {
            return output.ToString();
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        value.WriteTo(writer, LiquidEncoders.Html);
        return writer.ToString();
    }

    public override object ToObjectValue() => value;

    public override bool Contains(FluidValue value) => ToStringValue().Contains(value.ToStringValue(), StringComparison.Ordinal);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => [this];

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
        => new(name == "size" ? NumberValue.Create(ToStringValue().Length) : NilValue.Instance);

    [Obsolete("WriteTo is obsolete, prefer the WriteToAsync method.")]
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => Write(writer, encoder);

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        Write(writer, encoder);
        return ValueTask.CompletedTask;
    }

    private void Write(TextWriter writer, TextEncoder encoder)
    {
        if (writer is LiquidOutput output)
        {
            output.Write(value);
        }
        else
        {
            value.WriteTo(writer, encoder as HtmlEncoder ?? LiquidEncoders.Html);
        }
    }
}
