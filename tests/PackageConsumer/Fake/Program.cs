using Consumer.Kennel;

// The fake comes with PostGen.Testing, and so does everything that PostGen brings.
using var fake = new FakeKennel();
fake.AddDog.Returns(new Dog { Name = "Rex" }).Fails(KennelErrorType.NameTaken);
await fake.StartAsync();
using KennelClient client = fake.CreateClient();

Dog dog = await client.AddDogAsync(new Dog { Name = "Rex", Mood = DogMood.Playful });
Expect("Rex", dog.Name);
try
{
    await client.AddDogAsync(new Dog { Name = "Rex" });
    Expect("an exception", "none");
}
catch (KennelConflictException error)
{
    Expect(KennelErrorType.NameTaken, error.ErrorType);
}

fake.AssertValid();
Expect(2, fake.AddDog.Requests.Count);
Console.WriteLine("The fake works.");

static void Expect(object expected, object? actual)
{
    if (!expected.Equals(actual))
    {
        throw new InvalidOperationException($"Expected {expected}, but was {actual}.");
    }
}
