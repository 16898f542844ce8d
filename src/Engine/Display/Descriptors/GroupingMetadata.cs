using OrchardSite.Engine.Display.Descriptors;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A tab, card or column of an editor: <c>Name;position</c>, and for a column <c>Name_width;position</c>.</summary>
public readonly struct GroupingMetadata : IEquatable<GroupingMetadata>
{
    public static readonly GroupingMetadata Empty;

    public GroupingMetadata(string? name, string? position = null, string? width = null)
    {
        Name = name;
        Position = position;
        Width = width;
    }

    public string? Name { get; }

    public string? Position { get; }

    public string? Width { get; }

    public bool HasValue => !string.IsNullOrEmpty(Name);

    public static implicit operator string?(GroupingMetadata metadata) => metadata.ToString();

    public static implicit operator GroupingMetadata(string? value) => ParseTabOrCard(value);

    public static bool operator ==(GroupingMetadata left, GroupingMetadata right) => left.Equals(right);

    public static bool operator !=(GroupingMetadata left, GroupingMetadata right) => !left.Equals(right);

    public static GroupingMetadata ParseTabOrCard(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Empty;
        }

        var (name, position) = GroupingText.Cut(value, ';');
        return new GroupingMetadata(name, position);
    }

    public static GroupingMetadata ParseColumn(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Empty;
        }

        return GroupingText.Column(value);
    }

    public bool Equals(GroupingMetadata other) => Name == other.Name && Position == other.Position && Width == other.Width;

    public override bool Equals(object? obj) => obj is GroupingMetadata other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Name, Position, Width);

    public override string ToString()
    {
        if (!HasValue)
        {
            return string.Empty;
        }

        var text = string.IsNullOrEmpty(Width) ? Name! : $"{Name}_{Width}";
        return string.IsNullOrEmpty(Position) ? text : $"{text};{Position}";
    }
}
