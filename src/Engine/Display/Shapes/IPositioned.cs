namespace OrchardCore.DisplayManagement;

/// <summary>Something that has a place among its siblings, e.g. <c>5</c>, <c>1.2</c>, <c>before</c>.</summary>
public interface IPositioned
{
    string Position { get; set; }
}
