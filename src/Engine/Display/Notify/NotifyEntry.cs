using System.Text.Encodings.Web;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message to the user.</summary>
[GenerateArguments]
public class NotifyEntry : PropertyBasedNamedEnumerable
{
    private static readonly string[] _names = [nameof(Type), nameof(Message), nameof(DismissalMilliseconds)];

    public NotifyType Type { get; set; }

    public IHtmlContent Message { get; set; } = HtmlString.Empty;

    public int? DismissalMilliseconds { get; set; }

    protected override int PropertyCount => _names.Length;

    protected override IReadOnlyList<string> PropertyNames => _names;

    public string ToHtmlString(HtmlEncoder htmlEncoder)
    {
        using var writer = new StringWriter();
        Message.WriteTo(writer, htmlEncoder);
        return writer.ToString();
    }

    protected override object? GetPropertyValue(int index) => index switch
    {
        0 => Type,
        1 => Message,
        2 => DismissalMilliseconds,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
