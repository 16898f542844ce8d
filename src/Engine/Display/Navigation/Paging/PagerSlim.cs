namespace OrchardCore.Navigation;

/// <summary>A page that starts after or ends before a given item, without page numbers.</summary>
[GenerateArguments]
public class PagerSlim : PropertyBasedNamedEnumerable
{
    private static readonly string[] _names = [nameof(Before), nameof(After), nameof(PageSize)];

    public PagerSlim(PagerSlimParameters pagerParameters, int pageSize)
        : this(pagerParameters.Before, pagerParameters.After, pageSize)
    {
    }

    public PagerSlim(string? before, string? after, int pageSize)
    {
        Before = before;
        After = after;
        PageSize = pageSize;
    }

    public string? Before { get; set; }

    public string? After { get; set; }

    public int PageSize { get; set; }

    protected override int PropertyCount => _names.Length;

    protected override IReadOnlyList<string> PropertyNames => _names;

    protected override object? GetPropertyValue(int index) => index switch
    {
        0 => Before,
        1 => After,
        2 => PageSize,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
