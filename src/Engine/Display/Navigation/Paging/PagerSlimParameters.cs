namespace OrchardCore.Navigation;

public class PagerSlimParameters
{
    public string? Before { get; set; }

    public string? After { get; set; }
}
